//! Who may call a route.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Who may call a route. In a definition file: `none`, `iam`, or the name of an authorizer of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Authorization {
    /// Everybody.
    #[default]
    None,
    /// Identities of AWS that are allowed `execute-api:Invoke` on the route: see `invoke` of the API's handle.
    Iam,
    /// Whoever the authorizer of this name lets through.
    Authorizer(String),
}

impl Authorization {
    /// Names that no authorizer can have.
    pub(in crate::constructs) const RESERVED: [&'static str; 2] = ["none", "iam"];

    pub(in crate::constructs) fn is_none(&self) -> bool {
        *self == Self::None
    }
}

impl From<&str> for Authorization {
    fn from(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "iam" => Self::Iam,
            name => Self::Authorizer(name.to_owned()),
        }
    }
}

impl Serialize for Authorization {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::None => "none",
            Self::Iam => "iam",
            Self::Authorizer(name) => name,
        })
    }
}

impl<'de> Deserialize<'de> for Authorization {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::from(text.as_str()))
    }
}

impl JsonSchema for Authorization {
    fn schema_name() -> Cow<'static, str> {
        "Authorization".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Who may call a route: `none` for everybody, `iam`, or the name of an authorizer of the API.",
            "type": "string"
        })
    }
}
