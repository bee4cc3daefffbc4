//! Outputs of a stack.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use crate::value::{Map, Node, Problem, Value, from_node};

/// How a definition file writes an output: the value alone (`QueueUrl: !GetAtt Orders.QueueUrl`), or a mapping with `value`
/// and the rest.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
enum Written {
    Value(Value<String>),
    Full(Full),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Full {
    /// `Value`
    value: Value<String>,
    /// `Description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// `Export.Name`: the name by which stacks of the same region import it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    export: Option<Value<String>>,
    /// `Condition`: the condition under which the output exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    condition: Option<String>,
}

/// An output of a stack: what `aws cloudformation describe-stacks` and other stacks can read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(into = "Written", from = "Written")]
#[schemars(with = "Written")]
pub struct Output {
    /// `Value`
    pub value: Value<String>,
    /// `Description`
    pub description: Option<String>,
    /// `Export.Name`: the name by which stacks of the same region import it.
    pub export: Option<Value<String>>,
    /// `Condition`: the condition under which the output exists.
    pub condition: Option<String>,
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Node::deserialize(deserializer)?;
        let result = if node.as_map().is_some() && node.intrinsic().is_none() {
            from_node(node).map(Self::Full)
        } else {
            from_node(node).map(Self::Value)
        };
        result.map_err(Problem::carry)
    }
}

impl From<Written> for Output {
    fn from(written: Written) -> Self {
        match written {
            Written::Value(value) => Self::new(value),
            Written::Full(full) => Self {
                value: full.value,
                description: full.description,
                export: full.export,
                condition: full.condition,
            },
        }
    }
}

impl From<Output> for Written {
    fn from(output: Output) -> Self {
        if output == Output::new(output.value.clone()) {
            return Self::Value(output.value);
        }
        Self::Full(Full {
            value: output.value,
            description: output.description,
            export: output.export,
            condition: output.condition,
        })
    }
}

impl Output {
    /// An output of this value.
    pub fn new(value: impl Into<Value<String>>) -> Self {
        Self {
            value: value.into(),
            description: None,
            export: None,
            condition: None,
        }
    }

    /// `Description`
    pub fn description(&mut self, text: impl Into<String>) -> &mut Self {
        self.description = Some(text.into());
        self
    }

    /// `Export.Name`
    pub fn export(&mut self, name: impl Into<Value<String>>) -> &mut Self {
        self.export = Some(name.into());
        self
    }

    /// `Condition`
    pub fn condition(&mut self, name: impl Into<String>) -> &mut Self {
        self.condition = Some(name.into());
        self
    }

    /// The output as it stands in a template.
    pub fn node(&self) -> Node {
        let mut map = Map::new();
        map.insert("Value", self.value.node());
        if let Some(description) = &self.description {
            map.insert("Description", description.as_str());
        }
        if let Some(export) = &self.export {
            map.insert("Export", Node::map([("Name", export.node())]));
        }
        if let Some(condition) = &self.condition {
            map.insert("Condition", condition.as_str());
        }
        Node::from(map).at(self.value.origin())
    }
}
