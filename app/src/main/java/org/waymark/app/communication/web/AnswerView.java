package org.waymark.app.communication.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.Words;

/**
 * What stands behind a link.
 *
 * @param state end of the message keys {@code communication.answer.<state>} and {@code .text}
 * @param question null where there is nothing to decide
 * @param what the decision, or null
 */
public record AnswerView(
    String state,
    String token,
    Question.@Nullable Open question,
    @Nullable Words what,
    LocalDate day,
    LocalTime time,
    String choice,
    String why,
    List<Refusal> refusals) {}
