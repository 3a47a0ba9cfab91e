@NullMarked
package org.waymark.app.exchange.web;

import org.jspecify.annotations.NullMarked;
