/** Pages and fragments. */
@NullMarked
package org.waymark.app.matching.web;

import org.jspecify.annotations.NullMarked;
