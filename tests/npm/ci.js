// SPDX-License-Identifier: MIT
// What others wrote about the formats for CI. Reads standard input; packages are found through NODE_PATH.
//   node ci.js read-github     workflow commands, as a parser reads them: a JSON list
//   node ci.js write-github    a JSON list of such commands, as GitHub's own toolkit writes them
//   node ci.js check-gitlab    a report, by the types of Code Climate, of which GitLab's is a part: a line for each fault
'use strict';

function readGithub(text) {
  const { parseStdoutCommand } = require('github-action-ts-run-api/dist/stdout/parseStdoutCommand.js');
  return JSON.stringify(text.split('\n').filter(Boolean).map((line) => parseStdoutCommand(line)));
}

function writeGithub(text) {
  const { issueCommand } = require('@actions/core/lib/command.js');
  for (const { command, properties, message } of JSON.parse(text)) issueCommand(command, properties, message);
  return '';
}

function checkGitlab(text) {
  const ts = require('typescript');
  const report = '/report.ts';
  const source = `import type { Issue } from 'codeclimate-types';\nexport const report: Issue[] = ${text};\n`;
  const types = require.resolve('codeclimate-types').replace(/\.js$/, '.d.ts');
  const options = { strict: true, noEmit: true, types: [], baseUrl: '/', paths: { 'codeclimate-types': [types] } };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (file, version) =>
    file === report ? ts.createSourceFile(file, source, version) : read.call(host, file, version);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([report], options, host))
    .map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, ' ') + '\n')
    .join('');
}

const modes = { 'read-github': readGithub, 'write-github': writeGithub, 'check-gitlab': checkGitlab };
process.stdout.write(modes[process.argv[2]](require('fs').readFileSync(0, 'utf8')));
