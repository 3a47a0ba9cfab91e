@NullMarked
package org.waymark.app.access.web;

import org.jspecify.annotations.NullMarked;
