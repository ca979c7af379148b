#!/usr/bin/env node
import { compileForFew } from './batch/compiling.js';

// before the modules of the rest run: what they work out once is not worth fast code either
compileForFew();
await import('./command/main.js');
