import { pinProblem } from './pin-rules';

it.each([
  ['135790', '135790', null],
  ['135790', '135791', 'different'],
  ['135790', '', 'different'],
  ['', '', 'invalid'],
  ['13579', '13579', 'invalid'],
  ['1357901', '1357901', 'invalid'],
  ['13579a', '13579a', 'invalid'],
  ['１３５７９０', '１３５７９０', 'invalid'],
  ['000000', '000000', 'invalid'],
  ['123456', '123456', 'invalid'],
  ['654321', '654321', 'invalid'],
])('%s and %s: %s', (pin, again, problem) => expect(pinProblem(pin, again)).toBe(problem));
