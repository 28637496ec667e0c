package org.svetionik.exercises;

/**
 * That an answer was taken.
 *
 * @param participantCode a random code for this participant, which stands for no person
 */
record SubmittedAnswer(String exerciseCode, String participantCode) {}
