/**
 * Pages of notices, of what people prefer, of answers from mails, and of mail for administrators.
 */
@NullMarked
package org.waymark.app.communication.web;

import org.jspecify.annotations.NullMarked;
