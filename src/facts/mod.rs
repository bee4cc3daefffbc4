//! The facts: every resource type that CloudFormation knows, its properties, attributes, bounds and regions.
//!
//! The database is one flat image that `cargo xtask facts` builds from the published resource schemas and that is
//! embedded as it stands (`data/facts.bin`, its sources and counts in `data/manifest.json`). Nothing of it is decoded
//! before it is asked for: see [`Facts::embedded`].
//!
//! ```
//! use formwork::facts::Facts;
//!
//! let queue = Facts::embedded().resource_type("AWS::SQS::Queue").unwrap();
//! let timeout = queue.schema().pointer("/properties/VisibilityTimeout").unwrap();
//! assert_eq!(timeout.get("maximum").and_then(|bound| bound.as_i64()), Some(43_200));
//! assert!(queue.attributes().any(|attribute| attribute.name == "Arn"));
//! ```
//!
//! The tree of the image:
//!
//! | key | what |
//! |---|---|
//! | `types` | type name → `schema` (the resource schema), `regions` (a bit set), `attributes` (name → the schema of what `Fn::GetAtt` gives; a part `*` of a name stands for any text), `ref` (the schema of what `Ref` gives), `service` (what the service specification adds: `arn`, `stateful`, `tags`, `metrics`, `events`, and for each of its `properties` whether a change `replaces` the resource) |
//! | `regions` | the names of the regions, in the order of the bits |
//! | `extensions`, `other` | further schemas by their path without `.json` |
//! | `iam` | service prefix → actions and resources |
//! | `services` | namespace, such as `AWS::SQS` → its name, metrics and events |
//! | `events` | event name → `source`, `detail_type`, `detail` (its fields), `resources` (type → the fields that name it) |
//! | `runtimes`, `stateful` | the calendar of Lambda runtimes; the types that hold data |
//! | `patterns`, `classes` | each pattern → its translation (see [`pattern`]), `null` where there is none; the character classes they share |
//! | `meta` | what the image was built from |

mod build;
mod image;
pub mod pattern;
mod pointer;
mod private;
mod resource_type;
mod words;

use std::borrow::Cow;
use std::sync::OnceLock;

pub use build::{FactTree, Translated, image_of, translate_patterns};
use image::Image;
pub use image::{Fact, FactKind, ImageError};
pub use pointer::{attribute_schemas, pointer_names, reference_schema, schema_at};
pub use private::SchemaError;
pub use resource_type::{Attribute, ResourceType};
pub use words::Words;

static EMBEDDED: &[u8] = include_bytes!("data/facts.bin");

/// A database of facts: an image, and the types that a user added.
#[derive(Debug)]
pub struct Facts {
    /// Looked through in order; the first that knows a type speaks for it.
    images: Vec<Image>,
}

impl Facts {
    /// The facts that are part of this program. The tests open this image: a program without facts is never released.
    pub fn embedded() -> &'static Self {
        static FACTS: OnceLock<Facts> = OnceLock::new();
        FACTS.get_or_init(|| {
            Self::open(Cow::Borrowed(EMBEDDED)).unwrap_or(Self { images: Vec::new() })
        })
    }

    /// Opens an image, for example a newer one than the embedded.
    ///
    /// # Errors
    ///
    /// When the bytes are not an image, are cut, or were made for another version.
    pub fn open(bytes: Cow<'static, [u8]>) -> Result<Self, ImageError> {
        Ok(Self {
            images: vec![Image::open(bytes)?],
        })
    }

    fn roots(&self) -> impl Iterator<Item = Fact<'_>> {
        self.images.iter().map(Image::root)
    }

    /// A part of the database, such as `regions`.
    pub fn part(&self, name: &str) -> Option<Fact<'_>> {
        self.roots().find_map(|root| root.get(name))
    }

    /// What is known of a resource type, by its name, such as `AWS::SQS::Queue`.
    pub fn resource_type(&self, name: &str) -> Option<ResourceType<'_>> {
        self.roots().find_map(|root| {
            let record = root.get("types")?.get(name)?;
            Some(ResourceType::new(record))
        })
    }

    /// The names of all resource types, sorted within each image.
    pub fn type_names(&self) -> impl Iterator<Item = &str> {
        self.roots()
            .filter_map(|root| root.get("types"))
            .flat_map(Fact::keys)
    }

    /// The names of the regions.
    pub fn regions(&self) -> impl Iterator<Item = &str> {
        self.part("regions").into_iter().flat_map(Fact::texts)
    }

    /// The number of a region, as [`ResourceType::is_in_region`] takes it.
    pub fn region_number(&self, name: &str) -> Option<usize> {
        self.regions().position(|region| region == name)
    }

    /// A schema of the parts `other` or `extensions`, by its path: `other`, `template/configuration`.
    pub fn schema(&self, part: &str, path: &str) -> Option<Fact<'_>> {
        self.part(part)?.get(path)
    }
}

/// Whether a text matches a pattern of the facts; `None` where the pattern could not be translated.
pub(crate) fn matches(pattern: Fact<'_>, text: &str) -> Option<bool> {
    matches_in(pattern, pattern.as_str()?, text)
}

/// Whether a key matches a pattern that is a key of `patternProperties`.
pub(crate) fn matches_key(patterns: Fact<'_>, pattern: &str, key: &str) -> bool {
    matches_in(patterns, pattern, key).unwrap_or(true)
}

fn matches_in(anywhere: Fact<'_>, pattern: &str, text: &str) -> Option<bool> {
    let root = anywhere.image_root();
    let words = root.get("patterns")?.get(pattern)?.as_words()?;
    let classes = root.get("classes")?.as_words()?;
    pattern::Program::new(words, classes).is_match(text)
}

/// Whether a text matches a pattern that is not of the facts.
pub(crate) fn matches_text(pattern: &str, text: &str) -> Option<bool> {
    pattern::Pattern::new(pattern).ok()?.is_match(text)
}

/// Whether a text is a pattern.
pub(crate) fn is_pattern(text: &str) -> bool {
    pattern::Pattern::new(text).is_ok()
}
