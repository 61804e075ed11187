/** All style sheets of the site in their order: one set for every layout, so that a page asks for one file. */
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/frame.css';
import '../styles/document.css';
import '../styles/lists.css';
import '../styles/search.css';
import '../styles/reading.css';
import '../styles/redline.css';
import '../styles/figures.css';
import '../styles/stacked.css';
import '../styles/modes.css';
import '../styles/print.css';
