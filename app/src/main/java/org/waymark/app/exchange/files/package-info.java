/** Reads tables of text whatever their separator, letters and dates. */
@NullMarked
package org.waymark.app.exchange.files;

import org.jspecify.annotations.NullMarked;
