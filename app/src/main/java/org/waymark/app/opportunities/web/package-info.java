/** Pages of openings and applications; their queries read into view records. */
@NullMarked
package org.waymark.app.opportunities.web;

import org.jspecify.annotations.NullMarked;
