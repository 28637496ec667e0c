package org.svetionik.deadlines;

import java.net.URI;
import java.nio.file.Path;

/**
 * A program of an institution that is told each day how much waits.
 *
 * @param url where it is told: https, or http on this machine, and no value in it
 * @param institution code of the institution
 * @param secretFile a file with the secret by which both sides sign and check
 */
record Webhook(URI url, String institution, Path secretFile) {}
