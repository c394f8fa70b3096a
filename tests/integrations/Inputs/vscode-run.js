// Runs the extension with stand-ins for VS Code and the language client: vscode-run.js SCRIPT.

'use strict';

const Module = require('module');

let path = 'jwt-lint';
let changed;
const commands = {};

class LanguageClient {
  constructor(id, name, server) {
    this.server = server;
    this.running = false;
  }
  async start() {
    console.log('start', this.server.command, ...this.server.args);
    if (this.server.command.startsWith('/missing')) throw new Error('no such file');
    this.running = true;
  }
  isRunning() {
    return this.running;
  }
  async stop() {
    console.log('stop', this.server.command);
    this.running = false;
  }
}

const standIns = {
  vscode: {
    workspace: {
      getConfiguration: () => ({ get: () => path }),
      onDidChangeConfiguration: (listener) => (changed = listener),
    },
    window: { showErrorMessage: (text) => console.log('error:', text) },
    commands: { registerCommand: (name, run) => (commands[name] = run) },
  },
  'vscode-languageclient/node': { LanguageClient },
};
const load = Module._load;
Module._load = (name, ...rest) => standIns[name] ?? load(name, ...rest);

const set = (name) => {
  console.log('set', name);
  return changed({ affectsConfiguration: (asked) => asked === name });
};

(async () => {
  const extension = require(process.argv[2]);
  await extension.activate({ subscriptions: [] });
  await set('jwtLint.rules');
  path = '/missing/jwt-lint';
  await set('jwtLint.path');
  path = '/opt/jwt-lint';
  await set('jwtLint.path');
  console.log('jwtLint.restart');
  await commands['jwtLint.restart']();
  console.log('deactivate');
  await extension.deactivate();
})();
