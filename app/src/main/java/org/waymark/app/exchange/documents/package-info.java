/** Text out of documents, within limits, whatever was done to them. */
@NullMarked
package org.waymark.app.exchange.documents;

import org.jspecify.annotations.NullMarked;
