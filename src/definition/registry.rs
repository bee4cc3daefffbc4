//! The construct types that definition files may name.

use schemars::{Schema, SchemaGenerator};

use super::construct::{AnyConstruct, Construct};
use crate::value::{Node, Problem, from_node_collecting};

/// Reads the settings of a construct, or says everything that is wrong in them.
pub type ReadConstruct = fn(Node) -> Result<Box<dyn AnyConstruct>, Vec<Problem>>;

/// A construct type: its name, its reader and its JSON Schema.
#[derive(Clone, Copy, Debug)]
pub struct ConstructType {
    /// The name in definition files.
    pub name: &'static str,
    /// Reads the construct's own settings.
    pub read: ReadConstruct,
    /// The JSON Schema of the settings, written out where it stands.
    pub inline_schema: fn(&mut SchemaGenerator) -> Schema,
}

impl ConstructType {
    /// The entry of a construct type.
    pub const fn of<C: Construct>() -> Self {
        Self {
            name: C::TYPE,
            read: read::<C>,
            inline_schema: C::json_schema,
        }
    }
}

fn read<C: Construct>(settings: Node) -> Result<Box<dyn AnyConstruct>, Vec<Problem>> {
    let construct: C = from_node_collecting(settings)?;
    Ok(Box::new(construct))
}

/// The construct types of a program.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    types: Vec<ConstructType>,
}

impl Registry {
    /// A registry of these types.
    pub fn new(types: &[ConstructType]) -> Self {
        Self {
            types: types.to_vec(),
        }
    }

    /// Adds a type; one of the same name takes the place of the older.
    #[must_use]
    pub fn with<C: Construct>(mut self) -> Self {
        self.types.retain(|known| known.name != C::TYPE);
        self.types.push(ConstructType::of::<C>());
        self
    }

    /// The type of this name.
    pub fn get(&self, name: &str) -> Option<&ConstructType> {
        self.types.iter().find(|known| known.name == name)
    }

    /// All types, in the order in which they were added.
    pub fn iter(&self) -> std::slice::Iter<'_, ConstructType> {
        self.types.iter()
    }
}

/// `HttpApi` as `http_api`: how a definition file names a kind of construct in front of a handle.
pub fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 2);
    for (index, letter) in name.chars().enumerate() {
        if letter.is_ascii_uppercase() && index > 0 {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
