//! What a code is about. Tools cut the same mistake into different codes, and such differences are no disagreement.

/// Codes about one concern; a code that is not here is a concern of its own.
const CONCEPTS: &[(&str, &[&str])] = &[
    ("cond.exists", &["E1028", "E3015", "E6005", "E8002"]),
    (
        "conditions.fn",
        &["E8001", "E8003", "E8004", "E8005", "E8006", "E8007"],
    ),
    ("description", &["E1003", "E1004"]),
    ("E3049", &["I3049", "W3049"]),
    ("fn.getatt", &["E1010", "E1040"]),
    ("fn.ref.format", &["E1041"]),
    ("fn.ref.target", &["E1020"]),
    (
        "fn.resolved",
        &[
            "W1030", "W1031", "W1032", "W1033", "W1034", "W1035", "W1036", "W1040",
        ],
    ),
    (
        "format.value",
        &[
            "E1103", "E1150", "E1151", "E1152", "E1153", "E1154", "E1155", "E1156", "E1157",
            "E1158", "E1159", "E1160", "E1161", "E1162", "E1164", "W1103",
        ],
    ),
    ("lambda.runtime", &["E2531", "E2533", "W2531"]),
    ("limits.count", &["E2010", "E3010", "E6010", "E7010"]),
    (
        "limits.name",
        &["E2003", "E2011", "E3011", "E6004", "E6011", "E7002"],
    ),
    ("mappings.conf", &["E7001"]),
    ("outputs", &["E6001", "E6002", "E6003", "E6101"]),
    ("params.conf", &["E2001", "E2002"]),
    ("parse", &["E0000"]),
    ("rds.engine", &["E3690", "E3691"]),
    ("rds.engine.deprecated", &["W3690", "W3691"]),
    ("resource.conf", &["E3001"]),
    ("resource.type", &["E3006"]),
    ("schema.additional", &["E3002"]),
    ("schema.enum", &["E3030", "W2030", "W3030"]),
    ("schema.excluded", &["E3020"]),
    ("schema.items", &["E3032"]),
    ("schema.length", &["E3033"]),
    ("schema.pattern", &["E3031", "W2031"]),
    ("schema.range", &["E3034", "W3034"]),
    (
        "schema.required",
        &["E3003", "E3014", "E3017", "E3018", "E3021", "E3058"],
    ),
    ("schema.type", &["E3012"]),
    ("schema.unique", &["E3037", "I3037"]),
    ("template.section", &["E1001", "E4002"]),
];

/// The codes with which the schemas of resource types speak. `E1150` to `E1168` belong to them too.
const SCHEMA_FAMILY: &[&str] = &[
    "E1010", "E1020", "E1040", "E1041", "E1101", "E3002", "E3003", "E3006", "E3012", "E3014",
    "E3017", "E3018", "E3020", "E3021", "E3030", "E3031", "E3032", "E3033", "E3034", "E3035",
    "E3036", "E3037", "E3040",
];

/// The concern of a code.
pub(super) fn concept_of(code: &str) -> &str {
    let mut concepts = CONCEPTS.iter();
    let concept = concepts.find(|(_, codes)| codes.contains(&code));
    concept.map_or(code, |(concept, _)| concept)
}

/// Whether the other tool has codes of this kind; our own begin with other letters.
pub(super) fn is_shared(code: &str) -> bool {
    code.starts_with(['E', 'W', 'I'])
}

/// A part of the codes to which a comparison is restricted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Family {
    /// What the schemas of resource types say
    Schema,
}

impl Family {
    pub(super) fn holds(self, code: &str) -> bool {
        match self {
            Self::Schema => SCHEMA_FAMILY.contains(&code) || ("E1150"..="E1168").contains(&code),
        }
    }
}
