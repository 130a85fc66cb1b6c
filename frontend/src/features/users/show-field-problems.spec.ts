import { expect, test } from '@jest/globals';
import { fieldProblemsOf } from './show-field-problems.ts';

const words = { 'password.too-common': '太常见', 'users.username-taken': '已有此用户' };

test('a refused field is named in the words of the screen, an unknown fault in those of the server', () => {
  const fields = [
    { field: 'password', code: 'password.too-common', message: 'too common' },
    { field: 'unit', code: 'unit.unheard-of', message: 'No such unit.' },
  ];
  expect(fieldProblemsOf({ code: 'request.invalid', message: '', fields }, words)).toEqual([
    { field: 'password', message: '太常见' },
    { field: 'unit', message: 'No such unit.' },
  ]);
});

test('a username that is taken is a fault of the username', () => {
  const problem = { code: 'users.username-taken', message: 'There is a user li already.', fields: [] };
  expect(fieldProblemsOf(problem, words)).toEqual([{ field: 'username', message: '已有此用户' }]);
});

test('a refusal about no field leaves the fields alone', () => {
  expect(fieldProblemsOf({ code: 'users.last-administrator', message: 'no', fields: [] }, words)).toEqual([]);
});
