// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Starts `jwt-lint lsp` and hands it configuration files. Settings need no code here: the server
// asks for the section jwtLint, also after each change of it.

'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

// Patterns are for files whose language depends on what else is installed. The server ignores
// what is no configuration.
const languages = ['dockercompose', 'dotenv', 'ini', 'json', 'jsonc', 'properties', 'toml', 'yaml'];
const patterns = [
  '**/.env*',
  '**/*.{yaml,yml,json,json5,jsonc,jwk,jwks,env,properties,toml,ini,cfg,conf,cnf,config}',
];

let client;

async function start() {
  const command = vscode.workspace.getConfiguration('jwtLint').get('path') || 'jwt-lint';
  client = new LanguageClient(
    'jwtLint',
    'jwt-lint',
    { command, args: ['lsp'] },
    {
      documentSelector: [
        ...languages.map((language) => ({ scheme: 'file', language })),
        ...patterns.map((pattern) => ({ scheme: 'file', pattern })),
      ],
    },
  );
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(
      `jwt-lint: jwtLint.path is '${command}', which cannot be run: ${error.message ?? error}`,
    );
  }
}

// One that never started cannot be stopped.
async function stop() {
  const old = client;
  client = undefined;
  if (old?.isRunning()) await old.stop();
}

// One at a time.
let last = Promise.resolve();
function queue(...steps) {
  for (const step of steps) last = last.then(step).catch(console.error);
  return last;
}

function activate(context) {
  const restart = () => queue(stop, start);
  context.subscriptions.push(
    vscode.commands.registerCommand('jwtLint.restart', restart),
    vscode.workspace.onDidChangeConfiguration((event) =>
      event.affectsConfiguration('jwtLint.path') ? restart() : undefined,
    ),
  );
  return queue(start);
}

module.exports = { activate, deactivate: () => queue(stop) };
