/**
 * The outbox: when a notice goes to whom by mail, how it is worded, where it is sent, and what
 * became of it. A mail is claimed before it is sent and marked after, so that a crash in between
 * repeats the same message under the same Message-ID rather than losing it.
 */
@NullMarked
package org.waymark.app.communication.mail;

import org.jspecify.annotations.NullMarked;
