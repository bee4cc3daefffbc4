//! A user's own resource types, from the schemas with which they were registered.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Value, json};

use super::Facts;
use super::build::{FactTree, image_of, translate_patterns};
use super::image::Image;
use super::pointer::{attribute_schemas, reference_schema};

/// Why a schema does not describe a resource type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemaError {
    /// The text is not JSON.
    NotJson {
        /// The name of the schema.
        name: String,
        /// What the reader says, with line and column.
        cause: String,
    },
    /// A part is not what a resource schema has there.
    Malformed {
        /// The name of the schema.
        name: String,
        /// The JSON pointer to the part; empty for the schema itself.
        place: String,
        /// What should be there.
        cause: String,
    },
    /// Two of the schemas describe the same type.
    Twice {
        /// The name of the second schema.
        name: String,
        /// The type.
        type_name: String,
    },
}

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { name, cause } => write!(f, "`{name}` is not JSON: {cause}"),
            Self::Malformed { name, place, cause } if place.is_empty() => {
                write!(f, "`{name}` is no schema of a resource type: {cause}")
            }
            Self::Malformed { name, place, cause } => {
                write!(
                    f,
                    "`{name}` is no schema of a resource type: at `{place}`, {cause}"
                )
            }
            Self::Twice { name, type_name } => {
                write!(
                    f,
                    "`{name}` describes {type_name}, which another schema describes already"
                )
            }
        }
    }
}

impl std::error::Error for SchemaError {}

impl Facts {
    /// These facts and a user's own resource types, each by a name for messages and the text of its resource schema, as
    /// `cfn submit` registers it. A type that is known already is replaced.
    ///
    /// Nothing is reported on the word of a pattern that could not be translated, as for the other types.
    ///
    /// ```
    /// use formwork::facts::Facts;
    ///
    /// let token = r##"{
    ///     "typeName": "Acme::Shop::Token",
    ///     "properties": { "Name": { "type": "string" }, "Secret": { "type": "string" } },
    ///     "required": ["Name"],
    ///     "readOnlyProperties": ["/properties/Secret"],
    ///     "primaryIdentifier": ["/properties/Name"]
    /// }"##;
    /// let facts = Facts::embedded().with_schemas([("token.json", token)])?;
    /// let token = facts.resource_type("Acme::Shop::Token").unwrap();
    /// assert!(token.attribute("Secret").is_some());
    /// # Ok::<(), formwork::facts::SchemaError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When a text is not JSON or not a resource schema: what is wrong in which schema, and where.
    pub fn with_schemas<N, T>(
        &self,
        schemas: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Self, SchemaError>
    where
        N: Into<String>,
        T: AsRef<str>,
    {
        let mut types = BTreeMap::new();
        let mut patterns = BTreeSet::new();
        for (name, text) in schemas {
            let name = name.into();
            let (type_name, record) = record_of(&name, text.as_ref())?;
            add_patterns(&record, &mut patterns);
            if types.contains_key(&type_name) {
                return Err(SchemaError::Twice { name, type_name });
            }
            types.insert(type_name, FactTree::from(&record));
        }
        let translated = translate_patterns(&patterns);
        let tree = FactTree::map([
            ("types", FactTree::Map(types)),
            ("patterns", translated.patterns),
            ("classes", translated.classes),
        ]);
        let image = Image::open(Cow::Owned(image_of(&tree)));
        let own = image.map_err(|error| SchemaError::Malformed {
            name: "the schemas together".to_owned(),
            place: String::new(),
            cause: error.to_string(),
        })?;
        let images = std::iter::once(own).chain(self.images.iter().cloned());
        Ok(Self {
            images: images.collect(),
        })
    }
}

impl Facts {
    /// Facts that are schemas alone, by name in the part `rules`: for rules that bring their own.
    pub(crate) fn of_rules(schemas: &Value) -> Option<Self> {
        let mut patterns = BTreeSet::new();
        add_patterns(schemas, &mut patterns);
        let translated = translate_patterns(&patterns);
        let tree = FactTree::map([
            ("rules", FactTree::from(schemas)),
            ("patterns", translated.patterns),
            ("classes", translated.classes),
        ]);
        Self::open(Cow::Owned(image_of(&tree))).ok()
    }
}

/// The name of the type, and what is known of it.
fn record_of(name: &str, text: &str) -> Result<(String, Value), SchemaError> {
    let text = text.trim_start_matches('\u{feff}');
    let schema: Value = serde_json::from_str(text).map_err(|error| SchemaError::NotJson {
        name: name.to_owned(),
        cause: error.to_string(),
    })?;
    let malformed = |(place, cause)| SchemaError::Malformed {
        name: name.to_owned(),
        place,
        cause,
    };
    let type_name = check(&schema).map_err(malformed)?;
    let nowhere = |keyword: &'static str| {
        move |pointer: String| {
            let cause = format!("`{pointer}` leads to no property");
            malformed((format!("/{keyword}"), cause))
        }
    };
    let attributes = attribute_schemas(&schema).map_err(nowhere("readOnlyProperties"))?;
    let reference = reference_schema(&schema).map_err(nowhere("primaryIdentifier"))?;
    let record = json!({ "attributes": attributes, "ref": reference, "schema": schema });
    Ok((type_name, record))
}

/// The place of something malformed, and what should be there.
type Malformed = (String, String);

/// The name of the type, where the schema has the parts that are relied upon.
fn check(schema: &Value) -> Result<String, Malformed> {
    let wrong = |place: &str, cause: &str| (place.to_owned(), cause.to_owned());
    if !schema.is_object() {
        return Err(wrong("", "it is not an object"));
    }
    let type_name = match schema.get("typeName") {
        Some(Value::String(type_name)) if type_name.contains("::") => type_name.clone(),
        Some(_) => {
            return Err(wrong(
                "/typeName",
                "there is no text such as `Acme::Shop::Token`",
            ));
        }
        None => return Err(wrong("", "it has no `typeName`")),
    };
    if schema.get("properties").is_none() {
        return Err(wrong("", "it has no `properties`"));
    }
    for keyword in ["properties", "definitions", "patternProperties"] {
        let Some(named) = schema.get(keyword) else {
            continue;
        };
        let place = format!("/{keyword}");
        let Some(named) = named.as_object() else {
            return Err((place, "there is no object".to_owned()));
        };
        if let Some((name, _)) = named.iter().find(|(_, schema)| !is_schema(schema)) {
            return Err((format!("{place}/{name}"), "there is no schema".to_owned()));
        }
    }
    for keyword in ["required", "readOnlyProperties", "primaryIdentifier"] {
        let is_list = |value: &Value| {
            let items = value.as_array();
            items.is_some_and(|items| items.iter().all(Value::is_string))
        };
        if !schema.get(keyword).is_none_or(is_list) {
            return Err((
                format!("/{keyword}"),
                "there is no list of texts".to_owned(),
            ));
        }
    }
    check_references(schema, schema, &mut String::new())?;
    Ok(type_name)
}

fn is_schema(value: &Value) -> bool {
    value.is_object() || value.is_boolean()
}

/// Every `$ref` leads to a part of the same schema: nothing is fetched from elsewhere.
fn check_references(root: &Value, value: &Value, place: &mut String) -> Result<(), Malformed> {
    let own_length = place.len();
    let mut below = |step: &str, value: &Value| {
        place.push('/');
        place.push_str(&step.replace('~', "~0").replace('/', "~1"));
        if let ("$ref", Value::String(reference)) = (step, value) {
            let pointer = reference.strip_prefix('#');
            if pointer.and_then(|pointer| root.pointer(pointer)).is_none() {
                let cause = format!("`{reference}` leads to no part of the schema");
                return Err((place.clone(), cause));
            }
        }
        check_references(root, value, place)?;
        place.truncate(own_length);
        Ok(())
    };
    match value {
        Value::Object(map) => map.iter().try_for_each(|(key, value)| below(key, value)),
        Value::Array(items) => {
            let mut items = items.iter().enumerate();
            items.try_for_each(|(index, item)| below(&index.to_string(), item))
        }
        _ => Ok(()),
    }
}

/// Adds whatever may be a pattern; one too many, such as that of an example, does no harm.
fn add_patterns(value: &Value, patterns: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (keyword, value) in map {
                match (keyword.as_str(), value) {
                    ("pattern", Value::String(pattern)) => {
                        patterns.insert(pattern.clone());
                    }
                    ("patternProperties", Value::Object(named)) => {
                        patterns.extend(named.keys().cloned());
                    }
                    _ => {}
                }
                add_patterns(value, patterns);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| add_patterns(item, patterns)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Fact, matches};

    const TOKEN: &str = r##"{
        "typeName": "Acme::Shop::Token",
        "definitions": { "Lock": { "type": "object", "properties": { "Id": { "type": "string" } } } },
        "properties": {
            "Name": { "type": "string", "pattern": "^[a-z]+$" },
            "Lock": { "$ref": "#/definitions/Lock" },
            "Secret": { "type": "string" }
        },
        "required": ["Name"],
        "readOnlyProperties": ["/properties/Secret", "/properties/Lock/Id"],
        "primaryIdentifier": ["/properties/Name"]
    }"##;

    fn error(text: &str) -> String {
        let error = Facts::embedded().with_schemas([("token.json", text)]);
        error.unwrap_err().to_string()
    }

    #[test]
    fn a_type_of_ones_own_is_known_beside_the_others() {
        let facts = Facts::embedded()
            .with_schemas([("token.json", TOKEN)])
            .unwrap();
        let token = facts.resource_type("Acme::Shop::Token").unwrap();
        let attributes: Vec<_> = token.attributes().map(|attribute| attribute.name).collect();
        assert_eq!(attributes, ["Lock.Id", "Secret"]);
        let pattern = |fact: Fact<'_>| {
            fact.get("pattern")
                .and_then(|it| it.as_str().map(str::to_owned))
        };
        assert_eq!(
            token.reference().and_then(pattern).as_deref(),
            Some("^[a-z]+$")
        );
        let name = token.schema().pointer("/properties/Name/pattern").unwrap();
        assert_eq!(matches(name, "abc"), Some(true));
        assert_eq!(matches(name, "ABC"), Some(false));
        assert!(token.is_in_region(3));
        assert!(facts.resource_type("AWS::SQS::Queue").is_some());
        assert!(facts.region_number("us-east-1").is_some());
    }

    #[test]
    fn a_type_that_is_known_is_replaced() {
        let text = TOKEN.replace("Acme::Shop::Token", "AWS::SQS::Queue");
        let facts = Facts::embedded()
            .with_schemas([("queue.json", text)])
            .unwrap();
        let queue = facts.resource_type("AWS::SQS::Queue").unwrap();
        assert_eq!(queue.properties().count(), 3);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        assert!(error("{").starts_with("`token.json` is not JSON: EOF"));
        let is_no = "`token.json` is no schema of a resource type: ";
        assert_eq!(error("[]"), format!("{is_no}it is not an object"));
        assert_eq!(error("{}"), format!("{is_no}it has no `typeName`"));
        let cases = [
            (
                r#""Acme::Shop::Token""#,
                "7",
                "at `/typeName`, there is no text such as `Acme::Shop::Token`",
            ),
            (
                "/properties/Secret",
                "/properties/Secrets",
                "at `/readOnlyProperties`, `/properties/Secrets` leads to no property",
            ),
            (
                r#"["/properties/Name"]"#,
                r#"["/properties/Names"]"#,
                "at `/primaryIdentifier`, `/properties/Names` leads to no property",
            ),
            (
                "#/definitions/Lock",
                "#/definitions/Look",
                "at `/properties/Lock/$ref`, `#/definitions/Look` leads to no part of the schema",
            ),
            (
                r#"["Name"]"#,
                r#""Name""#,
                "at `/required`, there is no list of texts",
            ),
            (
                r#""Secret": { "type": "string" }"#,
                r#""Secret": 3"#,
                "at `/properties/Secret`, there is no schema",
            ),
        ];
        for (from, to, expected) in cases {
            let text = TOKEN.replace(from, to);
            assert_ne!(text, TOKEN);
            assert_eq!(error(&text), format!("{is_no}{expected}"));
        }
        let twice = Facts::embedded().with_schemas([("a.json", TOKEN), ("b.json", TOKEN)]);
        let expected =
            "`b.json` describes Acme::Shop::Token, which another schema describes already";
        assert_eq!(twice.unwrap_err().to_string(), expected);
    }

    #[test]
    fn definitions_that_contain_themselves_come_to_an_end() {
        let text = r##"{
            "typeName": "Acme::Shop::Loop",
            "definitions": { "A": { "anyOf": [{ "$ref": "#/definitions/A" }, { "$ref": "#/definitions/A" }] } },
            "properties": { "A": { "$ref": "#/definitions/A" } },
            "readOnlyProperties": ["/properties/A/Id"]
        }"##;
        assert!(error(text).ends_with("`/properties/A/Id` leads to no property"));
    }
}
