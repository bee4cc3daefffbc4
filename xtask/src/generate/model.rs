//! What is generated for one resource type: its properties, its attributes, and the types that stand in the properties.

use std::collections::{BTreeMap, BTreeSet};

use formwork::facts::{Fact, ResourceType};

use super::document;
use super::format::format_of;
use super::name::{identifier, snake_case, type_name, unique};
use super::path::{Places, places};

/// Names that generated code uses itself, so that no generated type may have them.
const RESERVED: [&str; 17] = [
    "Body",
    "Clone",
    "Debug",
    "Default",
    "From",
    "Handle",
    "Into",
    "IntoNode",
    "IntoValue",
    "ListOf",
    "MapOf",
    "Option",
    "Properties",
    "Self",
    "String",
    "Text",
    "Value",
];

/// Methods that every typed resource has; a property of such a name gets an underscore.
const RESOURCE_METHODS: [&str; 12] = [
    "attributes_mut",
    "condition",
    "creation_policy",
    "depends_on",
    "into_construct",
    "metadata",
    "new",
    "override_property",
    "removal_policy",
    "tag",
    "update_policy",
    "update_replace_policy",
];

/// Methods that every handle has; an attribute of such a name gets an underscore.
const HANDLE_METHODS: [&str; 11] = [
    "any",
    "at",
    "attribute",
    "beside",
    "cast",
    "child",
    "construct_name",
    "here",
    "origin",
    "reference",
    "stack",
];

/// The type of a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A type of the standard library: `String`, `i64`, `f64`, `bool`.
    Scalar(&'static str),
    /// A type of `aws::format`.
    Format(String),
    /// A generated type of the same file.
    Named(String),
    /// A list.
    List(Box<Self>),
    /// A mapping with free keys.
    Entries(Box<Self>),
    /// Values of several types, one of which may be a generated type.
    Any(Option<String>),
}

impl Shape {
    const TEXT: Self = Self::Scalar("String");
    const ANY: Self = Self::Any(None);
}

/// A property, an attribute.
#[derive(Debug)]
pub(super) struct Member {
    /// CloudFormation's name.
    pub(super) name: String,
    /// The name of the method.
    pub(super) method: String,
    pub(super) shape: Shape,
    pub(super) doc: String,
}

/// A generated type that stands in a property.
#[derive(Debug)]
pub(super) enum Part {
    /// A group of properties.
    Properties {
        /// CloudFormation's name.
        name: String,
        members: Vec<Member>,
    },
    /// An enumeration: constants and their texts.
    Choice {
        /// CloudFormation's name.
        name: String,
        values: Vec<(String, String)>,
    },
}

/// What is generated for one resource type.
#[derive(Debug)]
pub(super) struct Model {
    /// `AWS::SQS::Queue`
    pub(super) resource_type: String,
    /// `Queue`
    pub(super) name: String,
    pub(super) properties: Vec<Member>,
    /// What `Ref` gives, where that is known to be the name, id or ARN of a type.
    pub(super) reference: Option<Member>,
    pub(super) attributes: Vec<Member>,
    /// By their Rust names.
    pub(super) parts: BTreeMap<String, Part>,
}

/// The model of a resource type.
pub(super) fn model(resource_type: &str, facts: ResourceType<'_>) -> Model {
    let schema = facts.schema();
    let name = type_name(resource_type.rsplit("::").next().unwrap_or_default());
    let mut builder = Builder::new(facts, &name);
    let required = required(schema);
    let members = builder.members(schema, &Owner::Resource, &required);
    let attributes = attributes(facts, &mut builder);
    let reference = reference(facts, &attributes);
    Model {
        resource_type: resource_type.to_owned(),
        name,
        properties: members,
        reference,
        attributes,
        parts: builder.parts,
    }
}

fn required(schema: Fact<'_>) -> BTreeSet<String> {
    let required = schema.get("required").into_iter().flat_map(Fact::texts);
    required.map(str::to_owned).collect()
}

fn attributes(facts: ResourceType<'_>, builder: &mut Builder<'_>) -> Vec<Member> {
    let mut used = BTreeSet::new();
    let attributes = facts.attributes().map(|attribute| {
        let method = identifier(attribute.name, &HANDLE_METHODS);
        Member {
            name: attribute.name.to_owned(),
            method: unique(&method, &mut used),
            shape: builder.attribute(attribute.schema),
            doc: format!("`{}`", attribute.name),
        }
    });
    attributes.collect()
}

/// The method for a `Ref` of a known kind, unless an attribute has its name.
fn reference(facts: ResourceType<'_>, attributes: &[Member]) -> Option<Member> {
    let format = facts.reference()?.get("format").and_then(Fact::as_str)?;
    let shape = format_of(format)?;
    let method = identifier(format.rsplit('.').next()?, &HANDLE_METHODS);
    let is_free = attributes
        .iter()
        .all(|attribute| attribute.method != method);
    is_free.then(|| Member {
        name: format.to_owned(),
        method,
        shape: Shape::Format(shape),
        doc: format!("`Ref`: `{format}`"),
    })
}

/// Whose properties they are.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Owner {
    Resource,
    /// A type with this Rust name that stands at this place of the schema.
    Part {
        name: String,
        place: String,
    },
}

/// What a type is called if the schema turns out to need one.
#[derive(Clone, Debug)]
enum Hint {
    /// The name of a definition, which is kept free for it.
    Definition(String),
    /// A name made of where the schema stands.
    Inline(String),
}

impl Hint {
    fn text(&self) -> &str {
        match self {
            Self::Definition(name) | Self::Inline(name) => name,
        }
    }

    fn with(&self, suffix: &str) -> Self {
        Self::Inline(format!("{}{suffix}", self.text()))
    }
}

struct Builder<'f> {
    schema: Fact<'f>,
    places: Places,
    /// The Rust names of the definitions.
    definitions: BTreeMap<&'f str, String>,
    used: BTreeSet<String>,
    /// The shapes of definitions; a definition that is being looked at has none yet.
    shapes: BTreeMap<&'f str, Option<Shape>>,
    parts: BTreeMap<String, Part>,
}

impl<'f> Builder<'f> {
    fn new(facts: ResourceType<'f>, resource: &str) -> Self {
        let schema = facts.schema();
        let mut used: BTreeSet<String> = RESERVED.map(str::to_owned).into();
        used.insert(resource.to_owned());
        let definitions = schema.get("definitions").into_iter().flat_map(Fact::keys);
        let definitions = definitions.map(|name| {
            let mut rust_name = type_name(name);
            if used.contains(&rust_name) {
                rust_name.push_str("Property");
            }
            (name, unique(&rust_name, &mut used))
        });
        Self {
            schema,
            places: places(schema, facts.record().get("service")),
            definitions: definitions.collect(),
            used,
            shapes: BTreeMap::new(),
            parts: BTreeMap::new(),
        }
    }

    /// The setters of a resource or a part.
    fn members(
        &mut self,
        schema: Fact<'f>,
        owner: &Owner,
        required: &BTreeSet<String>,
    ) -> Vec<Member> {
        let (place, taken): (&str, &[&str]) = match owner {
            Owner::Resource => ("", &RESOURCE_METHODS),
            Owner::Part { place, .. } => (place, &["new"]),
        };
        let mut used = BTreeSet::new();
        let mut members = Vec::new();
        for (name, property) in all_properties(schema) {
            let place = format!("{place}/properties/{name}");
            if self.places.is_read_only(&place) {
                continue;
            }
            let hint = Hint::Inline(match owner {
                Owner::Resource => type_name(name),
                Owner::Part { name: owner, .. } => format!("{owner}{}", type_name(name)),
            });
            let shape = self.shape(property, &hint, &place);
            let mut doc = document::of(name, &shape, self.resolve(property));
            if required.contains(name) {
                doc.push_str(" Required.");
            }
            doc.push_str(self.places.note(&place));
            members.push(Member {
                name: name.to_owned(),
                method: unique(&identifier(name, taken), &mut used),
                shape,
                doc,
            });
        }
        members
    }

    /// What a schema says once references are followed.
    fn resolve(&self, schema: Fact<'f>) -> Fact<'f> {
        let mut schema = schema;
        for _ in 0..8 {
            let target = reference_of(schema).and_then(|target| self.schema.pointer(target));
            let Some(target) = target else {
                break;
            };
            schema = target;
        }
        schema
    }

    /// What an attribute gives: values are not built there, so lists and mappings are plain.
    fn attribute(&self, schema: Fact<'f>) -> Shape {
        let schema = self.resolve(schema);
        match json_type(schema) {
            Some("array") => {
                let items = schema.get("items").map(|items| self.attribute(items));
                match items {
                    Some(items @ (Shape::Scalar(_) | Shape::Format(_))) => {
                        Shape::List(Box::new(items))
                    }
                    _ => Shape::ANY,
                }
            }
            _ => scalar(schema).unwrap_or(Shape::ANY),
        }
    }

    /// The type of a property; `hint` names a type that has no definition.
    fn shape(&mut self, schema: Fact<'f>, hint: &Hint, place: &str) -> Shape {
        if let Some(target) = reference_of(schema) {
            return match target.strip_prefix("/definitions/") {
                Some(name) if !name.contains('/') => self.definition(name),
                _ => match self.schema.pointer(target) {
                    Some(_) if place.len() > 400 => Shape::ANY,
                    Some(inner) => self.shape(inner, hint, place),
                    None => Shape::ANY,
                },
            };
        }
        let has_properties = all_properties(schema).next().is_some();
        match json_type(schema) {
            Some("object") | None if has_properties => self.group(schema, hint, place),
            Some("object") => self.entries(schema, hint, place),
            Some("array") => {
                let Some(items) = schema.get("items") else {
                    return Shape::ANY;
                };
                match self.shape(items, &hint.with("Item"), &format!("{place}/items")) {
                    Shape::Any(_) => Shape::ANY,
                    items => Shape::List(Box::new(items)),
                }
            }
            Some("string") | None if is_choice(schema) => self.choice(schema, hint),
            _ => {
                // A value of several types may still be one of these properties: `RedrivePolicy` is an object or text.
                match has_properties.then(|| self.group(schema, hint, place)) {
                    Some(Shape::Named(name)) => Shape::Any(Some(name)),
                    _ => scalar(schema).unwrap_or(Shape::ANY),
                }
            }
        }
    }

    fn definition(&mut self, name: &str) -> Shape {
        let found = self.definitions.get_key_value(name);
        let Some((name, hint)) = found.map(|(name, hint)| (*name, hint.clone())) else {
            return Shape::ANY;
        };
        if let Some(shape) = self.shapes.get(name) {
            // A group has its shape at once; only a list or mapping of itself is met while it is looked at.
            return shape.clone().unwrap_or(Shape::ANY);
        }
        let place = format!("/definitions/{name}");
        let Some(schema) = self.schema.pointer(&place) else {
            return Shape::ANY;
        };
        let is_group = reference_of(schema).is_none()
            && matches!(json_type(schema), Some("object") | None)
            && all_properties(schema).next().is_some();
        let early = is_group.then(|| Shape::Named(hint.clone()));
        self.shapes.insert(name, early);
        let shape = match is_group {
            true => self.write_group(schema, hint, name, &place),
            false => self.shape(schema, &Hint::Definition(hint), &place),
        };
        self.shapes.insert(name, Some(shape.clone()));
        shape
    }

    /// A group of properties without a definition.
    fn group(&mut self, schema: Fact<'f>, hint: &Hint, place: &str) -> Shape {
        let rust_name = self.name_for(hint);
        self.write_group(schema, rust_name, hint.text(), place)
    }

    /// The name of a type, which must not be given twice.
    fn name_for(&mut self, hint: &Hint) -> String {
        match hint {
            Hint::Definition(name) => name.clone(),
            Hint::Inline(name) if RESERVED.contains(&name.as_str()) => {
                unique(&format!("{name}Property"), &mut self.used)
            }
            Hint::Inline(name) => unique(name, &mut self.used),
        }
    }

    fn write_group(
        &mut self,
        schema: Fact<'f>,
        rust_name: String,
        name: &str,
        place: &str,
    ) -> Shape {
        let owner = Owner::Part {
            name: rust_name.clone(),
            place: place.to_owned(),
        };
        let name = name.to_owned();
        self.parts.insert(
            rust_name.clone(),
            Part::Properties {
                name: name.clone(),
                members: Vec::new(),
            },
        );
        let members = self.members(schema, &owner, &required(schema));
        self.parts
            .insert(rust_name.clone(), Part::Properties { name, members });
        Shape::Named(rust_name)
    }

    /// An object without properties: a mapping with free keys where all its values are of one type.
    fn entries(&mut self, schema: Fact<'f>, hint: &Hint, place: &str) -> Shape {
        let patterns = schema
            .get("patternProperties")
            .into_iter()
            .flat_map(Fact::entries);
        let mut values = patterns.map(|(_, value)| value);
        let free = schema.get("additionalProperties");
        let (value, others) = match values.next() {
            Some(value) => (Some(value), values.next().is_some()),
            None => (free.filter(|free| free.as_bool().is_none()), false),
        };
        let Some(value) = value.filter(|_| !others) else {
            return Shape::ANY;
        };
        match self.shape(value, &hint.with("Value"), &format!("{place}/*")) {
            Shape::Any(_) => Shape::ANY,
            value => Shape::Entries(Box::new(value)),
        }
    }

    fn choice(&mut self, schema: Fact<'f>, hint: &Hint) -> Shape {
        let mut used = BTreeSet::new();
        let texts = schema.get("enum").into_iter().flat_map(Fact::texts);
        let values: Vec<(String, String)> = texts
            .map(|text| {
                (
                    unique(&super::name::constant(text), &mut used),
                    text.to_owned(),
                )
            })
            .collect();
        let rust_name = self.name_for(hint);
        let name = hint.text().to_owned();
        self.parts
            .insert(rust_name.clone(), Part::Choice { name, values });
        Shape::Named(rust_name)
    }
}

/// The pointer of `$ref`, also where it is wrapped in an `allOf` that adds only a default.
fn reference_of(schema: Fact<'_>) -> Option<&str> {
    if let Some(target) = schema.get("$ref").and_then(Fact::as_str) {
        return target.strip_prefix('#');
    }
    let all = schema.get("allOf")?;
    let mut targets = all.items().filter_map(|part| part.get("$ref")?.as_str());
    let target = targets.next()?;
    let is_alone = targets.next().is_none() && !schema.contains("properties");
    target.strip_prefix('#').filter(|_| is_alone)
}

/// The one JSON type of a schema; nothing where it says none, `""` where it says several.
fn json_type(schema: Fact<'_>) -> Option<&str> {
    let types = schema.get("type")?;
    if let Some(one) = types.as_str() {
        return Some(one);
    }
    let mut types = types.texts().filter(|name| *name != "null");
    let first = types.next()?;
    Some(if types.next().is_some() { "" } else { first })
}

/// The properties of a schema and of the alternatives that it writes out, sorted, each once.
fn all_properties<'f>(schema: Fact<'f>) -> impl Iterator<Item = (&'f str, Fact<'f>)> {
    let mut found: BTreeMap<&str, Fact<'_>> = BTreeMap::new();
    let alternatives = ["oneOf", "anyOf", "allOf"].into_iter();
    let alternatives = alternatives
        .filter_map(|key| schema.get(key))
        .flat_map(Fact::items);
    for source in std::iter::once(schema).chain(alternatives) {
        for (name, property) in source.get("properties").into_iter().flat_map(Fact::entries) {
            // An alternative may narrow a property that the schema itself describes.
            found.entry(name).or_insert(property);
        }
    }
    found.into_iter()
}

fn is_choice(schema: Fact<'_>) -> bool {
    schema
        .get("enum")
        .is_some_and(|values| !values.is_empty() && values.texts().count() == values.len())
}

/// The type of a schema that is no object and no list.
fn scalar(schema: Fact<'_>) -> Option<Shape> {
    let kind = json_type(schema);
    match kind {
        Some("integer") => return Some(Shape::Scalar("i64")),
        Some("number") => return Some(Shape::Scalar("f64")),
        Some("boolean") => return Some(Shape::Scalar("bool")),
        Some("string") | None => {}
        Some(_) => return None,
    }
    let format = schema.get("format").and_then(Fact::as_str);
    let format = format.and_then(format_of).or_else(|| {
        let alternatives = ["anyOf", "oneOf"]
            .into_iter()
            .find_map(|key| schema.get(key))?;
        let formats: Option<Vec<&str>> = alternatives
            .items()
            .map(|alternative| alternative.get("format")?.as_str())
            .collect();
        super::format::union_of(&formats?)
    });
    match (format, kind) {
        (Some(format), _) => Some(Shape::Format(format)),
        (None, Some("string")) => Some(Shape::TEXT),
        (None, _) if is_choice(schema) => Some(Shape::TEXT),
        _ => alternatives(schema),
    }
}

/// The type that all alternatives of a schema have.
fn alternatives(schema: Fact<'_>) -> Option<Shape> {
    let alternatives = ["anyOf", "oneOf", "allOf"]
        .into_iter()
        .find_map(|key| schema.get(key))?;
    let mut shapes = alternatives.items().map(scalar);
    let first = shapes.next()??;
    shapes
        .all(|shape| shape.as_ref() == Some(&first))
        .then_some(first)
}

/// The name of the module of a resource type.
pub(super) fn module_name(name: &str) -> String {
    identifier(&snake_case(name), &[])
}
