package org.basewatch.io;

import com.google.gson.JsonObject;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.basewatch.model.SourceId;

/** What is left out for a trial, as JSON and back. */
final class WhatIfJson {
    private static final String SOURCE = "withoutSource";
    private static final String LETTER = "withoutLetter";
    private static final String BELOW = "withoutBelow";

    private WhatIfJson() {}

    static JsonObject write(WhatIf trial) {
        JsonObject json = new JsonObject();
        if (trial instanceof WhatIf.WithoutSource without) {
            json.addProperty(SOURCE, without.source().value());
        } else if (trial instanceof WhatIf.WithoutLetter without) {
            json.addProperty(LETTER, without.letter().name());
        } else if (trial instanceof WhatIf.WithoutBelow without) {
            json.addProperty(BELOW, without.code().toString());
        }
        return json;
    }

    static WhatIf read(JsonObject json) {
        if (json.has(SOURCE)) {
            return new WhatIf.WithoutSource(new SourceId(json.get(SOURCE).getAsString()));
        }
        if (json.has(LETTER)) {
            return new WhatIf.WithoutLetter(Reliability.valueOf(json.get(LETTER).getAsString()));
        }
        String code = json.get(BELOW).getAsString();
        return new WhatIf.WithoutBelow(new RatingCode(
                Reliability.valueOf(code.substring(0, 1)),
                Credibility.of(Integer.parseInt(code.substring(1))).orElseThrow()));
    }
}
