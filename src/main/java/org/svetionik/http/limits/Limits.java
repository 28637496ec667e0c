package org.svetionik.http.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of one GraphQL request.
 *
 * @param timeLimit how long it may take
 * @param body bytes of an HTTP body
 * @param documentLength characters of a document
 * @param tokens words and signs of a document
 * @param depth fields within fields
 * @param complexity fields of the largest possible answer, pages counted as if they were full
 * @param pageSize how many records a page has that names no size
 * @param aliases aliases in a document
 * @param rootFields fields of an operation itself
 * @param directives directives in a document
 * @param listSize values of a list that is an argument or a variable
 * @param stringLength characters of a string that is an argument or a variable
 */
@ConfigurationProperties("svetionik.graphql")
public record Limits(
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("50000") int documentLength,
        @DefaultValue("4000") int tokens,
        @DefaultValue("20") int depth,
        @DefaultValue("100000") int complexity,
        @DefaultValue("20") int pageSize,
        @DefaultValue("50") int aliases,
        @DefaultValue("20") int rootFields,
        @DefaultValue("50") int directives,
        @DefaultValue("1000") int listSize,
        @DefaultValue("10000") int stringLength) {}
