import './styles/index.css';
import { render } from 'preact';
import { Workbench } from './workbench.js';

render(<Workbench />, document.getElementById('app')!);
