/** Where the embedded services tell people what they do. Without a level a line is for information only. */
export type ServiceLog = (line: string, level?: 'info' | 'warn' | 'error') => void;
