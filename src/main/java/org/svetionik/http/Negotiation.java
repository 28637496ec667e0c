package org.svetionik.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** Which media type a request is in, and which its client accepts. Whoever names none gets GraphQL's own. */
final class Negotiation {

    static final MediaType GRAPHQL = new MediaType("application", "graphql-response+json", StandardCharsets.UTF_8);
    static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

    private Negotiation() {}

    /** The most wanted of the media types that can be had; refuses a client that accepts none of them. */
    static MediaType accepted(HttpHeaders headers) {
        List<MediaType> wanted = headers.getOrEmpty(HttpHeaders.ACCEPT).isEmpty() ? List.of(GRAPHQL) : sorted(headers);
        for (MediaType type : wanted) {
            if (type.getQualityValue() > 0 && type.isCompatibleWith(GRAPHQL)) {
                return GRAPHQL;
            }
            if (type.getQualityValue() > 0 && type.isCompatibleWith(JSON)) {
                return JSON;
            }
        }
        throw new Refusal(
                ErrorCode.NOT_ACCEPTABLE, "Answers are application/graphql-response+json or application/json");
    }

    /** The same for a client that is refused in any case, and told so in JSON where it accepts none of them. */
    static MediaType acceptedOrJson(HttpHeaders headers) {
        try {
            return accepted(headers);
        } catch (Refusal refusal) {
            return JSON;
        }
    }

    private static List<MediaType> sorted(HttpHeaders headers) {
        try {
            List<MediaType> types = new ArrayList<>(headers.getAccept());
            types.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
            return types;
        } catch (InvalidMediaTypeException e) {
            throw new Refusal(ErrorCode.NOT_ACCEPTABLE, "The header Accept is not well-formed");
        }
    }

    /** Refuses a body that is not JSON in UTF-8. */
    static void requireJson(HttpHeaders headers) {
        MediaType type = contentType(headers);
        boolean utf8 =
                type != null && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        if (type == null || !type.equalsTypeAndSubtype(MimeTypeUtils.APPLICATION_JSON) || !utf8) {
            throw new Refusal(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json in UTF-8");
        }
    }

    private static @Nullable MediaType contentType(HttpHeaders headers) {
        try {
            return headers.getContentType();
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }
}
