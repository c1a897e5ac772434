export { findActor, type Person, type SignedIn } from './find-actor';
export { addPerson, faultInPerson, RegisterPerson, type RegisterPersonOrder } from './register-person/register-person';
export * from './roles';
export { SignIn, type NewSession, type SignInOrder } from './sign-in/sign-in';
export { SignInAttempts } from './sign-in-attempts';
export { SignOut } from './sign-out/sign-out';
