/** What is scored and how it is shown, as values: plain Java. */
@NullMarked
package org.waymark.app.matching.model;

import org.jspecify.annotations.NullMarked;
