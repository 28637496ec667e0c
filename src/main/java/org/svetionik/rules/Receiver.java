package org.svetionik.rules;

/**
 * An institution to which cases may be handed on.
 *
 * @param name empty where its reader needs none
 * @param municipality code; empty where it serves more than one, like the district
 */
public record Receiver(String code, String name, String kind, String municipality, String district) {}
