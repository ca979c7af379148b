import './styles/index.css';
import { render } from 'preact';
import { releasesIn } from './releases.js';
import { Report } from './report-view.js';

render(<Report releases={releasesIn(document)} />, document.getElementById('app')!);
