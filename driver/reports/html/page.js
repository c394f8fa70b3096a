// Filters of the report. The state is in the fragment of the address, so that a link shows the
// same selection: #severity=error,warning&weakness=ID&folder=src&text=words. A fragment without
// '=' names an element, which is opened.
(() => {
  'use strict';

  const form = document.getElementById('filters');
  const files = [...document.querySelectorAll('.file')].map(section => ({
    section,
    count: section.querySelector('h3 .count'),
    name: section.querySelector('h3').textContent,
    findings: [...section.querySelectorAll('.finding')].map(element => ({element, words: null})),
  }));
  const severities = form ? [...form.elements.severity] : [];
  const total = document.querySelectorAll('.finding').length;

  // '.' is the root without its folders.
  const isBelow = (folder, wanted) => wanted === '' || folder === wanted ||
    folder.startsWith(wanted.endsWith('/') ? wanted : wanted + '/');

  function matches(file, finding, state) {
    const data = finding.element.dataset;
    if (!state.severity.includes(data.severity) || !isBelow(data.folder, state.folder) ||
        (state.weakness !== '' && data.weakness !== state.weakness))
      return false;
    if (state.text.length === 0)
      return true;
    finding.words ??= (file.name + ' ' + finding.element.textContent).toLowerCase();
    return state.text.every(word => finding.words.includes(word));
  }

  function apply() {
    const state = {
      severity: severities.filter(box => box.checked).map(box => box.value),
      weakness: form.elements.weakness.value,
      folder: form.elements.folder.value,
      text: form.elements.text.value.toLowerCase().split(/\s+/).filter(word => word !== ''),
    };
    let shown = 0;
    for (const file of files) {
      let here = 0;
      for (const finding of file.findings) {
        const visible = matches(file, finding, state);
        if (finding.element.hidden === visible)
          finding.element.hidden = !visible;
        here += visible;
      }
      file.section.hidden = here === 0;
      file.count.textContent = here;
      shown += here;
    }
    document.getElementById('status').textContent =
      shown === total ? `${total} shown` : `${shown} of ${total} shown`;
    updateButton();
  }

  // A select ignores values that it has no option for.
  function choose(select, value) {
    select.value = value;
    if (select.selectedIndex < 0)
      select.value = '';
  }

  // Empty if this is not what this script or a link of the page has written.
  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return '';
    }
  }

  function readFragment(fragment) {
    const values = {};
    for (const pair of fragment.split('&')) {
      const equals = pair.indexOf('=');
      values[pair.slice(0, equals)] = decoded(pair.slice(equals + 1));
    }
    const wanted = (values.severity ?? '').split(',');
    const known = severities.some(box => wanted.includes(box.value));
    for (const box of severities)
      box.checked = !known || wanted.includes(box.value);
    choose(form.elements.weakness, values.weakness ?? '');
    choose(form.elements.folder, values.folder ?? '');
    form.elements.text.value = values.text ?? '';
    apply();
  }

  function writeFragment() {
    const parts = [];
    if (!severities.every(box => box.checked))
      parts.push('severity=' + severities.filter(box => box.checked).map(box => box.value));
    for (const name of ['weakness', 'folder', 'text']) {
      const value = form.elements[name].value;
      if (value !== '')
        parts.push(`${name}=${encodeURIComponent(value)}`);
    }
    history.replaceState(null, '', parts.length === 0 ? ' ' : '#' + parts.join('&'));
  }

  function reveal(id) {
    const element = document.getElementById(id);
    if (!element)
      return;
    if (element.closest('[hidden]'))
      readFragment('');
    for (let outer = element.closest('details'); outer; outer = outer.parentElement.closest('details'))
      outer.open = true;
    element.scrollIntoView();
    element.querySelector('summary')?.focus({preventScroll: true});
  }

  function followFragment(isNavigation) {
    const fragment = location.hash.slice(1);
    if (fragment.includes('=') || fragment === '') {
      readFragment(fragment);
      if (isNavigation && fragment !== '')
        document.getElementById('findings').scrollIntoView();
    } else {
      reveal(decoded(fragment));
    }
  }

  const visible = () => files.flatMap(file => file.findings)
    .map(finding => finding.element).filter(element => !element.hidden);
  const openButton = document.getElementById('open');
  function updateButton() {
    const all = visible();
    openButton.disabled = all.length === 0;
    openButton.textContent = all.every(element => element.open) ? 'Close all' : 'Open all';
  }

  if (!form)
    return;

  let isScheduled = false;
  form.addEventListener('input', () => {
    if (isScheduled)
      return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      apply();
      writeFragment();
    });
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', event => {
    event.preventDefault();
    readFragment('');
    writeFragment();
  });
  openButton.addEventListener('click', () => {
    const all = visible();
    const open = !all.every(element => element.open);
    for (const element of all)
      element.open = open;
    updateButton();
  });
  // Events of details do not bubble.
  document.getElementById('findings').addEventListener('toggle', updateButton, true);
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.target.closest('input, select')) {
      event.preventDefault();
      form.elements.text.focus();
    }
  });
  window.addEventListener('hashchange', () => followFragment(true));

  form.hidden = false;
  apply();
  followFragment(false);
})();
