//! Keys and indexes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lower::alike;
use super::{Capacity, ContributorInsights, RequestUnits, Throughput};
use crate::aws::dynamodb::table::{
    self, AttributeDefinition, KeySchemaItem, ProjectionProjectionType,
};
use crate::value::Value;

/// `AttributeType`: what an attribute of a key holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum KeyType {
    /// `S`: text.
    String,
    /// `N`: a number.
    Number,
    /// `B`: bytes.
    Binary,
}

impl KeyType {
    fn as_str(self) -> &'static str {
        match self {
            Self::String => "S",
            Self::Number => "N",
            Self::Binary => "B",
        }
    }
}

/// An attribute of a key: `{ name: sku, type: string }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyAttribute {
    /// `AttributeName`
    pub name: Value<String>,
    /// `AttributeType`
    #[serde(rename = "type")]
    pub key_type: KeyType,
}

impl KeyAttribute {
    /// An attribute of a key.
    #[track_caller]
    pub fn new(name: impl Into<Value<String>>, key_type: KeyType) -> Self {
        Self {
            name: Value::here(name),
            key_type,
        }
    }

    /// An element of `AttributeDefinitions`.
    pub(super) fn definition(&self) -> AttributeDefinition {
        AttributeDefinition::default()
            .attribute_name(&self.name)
            .attribute_type(self.key_type.as_str())
    }
}

/// `KeySchema`
pub(super) fn key_schema(
    partition: Option<&KeyAttribute>,
    sort: Option<&KeyAttribute>,
) -> Vec<KeySchemaItem> {
    let item = |key: &KeyAttribute, kind: &str| {
        KeySchemaItem::default()
            .attribute_name(&key.name)
            .key_type(kind)
    };
    let partition = partition.map(|key| item(key, "HASH"));
    let sort = sort.map(|key| item(key, "RANGE"));
    partition.into_iter().chain(sort).collect()
}

/// `Projection`: which attributes an index holds beside the keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Projection {
    /// `ALL`
    #[default]
    All,
    /// `KEYS_ONLY`: none.
    KeysOnly,
    /// `INCLUDE`: these.
    Include(Vec<String>),
}

impl Projection {
    /// These attributes.
    pub fn include<A: Into<String>>(attributes: impl IntoIterator<Item = A>) -> Self {
        Self::Include(attributes.into_iter().map(Into::into).collect())
    }

    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    fn properties(&self) -> table::Projection {
        let (kind, attributes) = match self {
            Self::All => (ProjectionProjectionType::ALL, None),
            Self::KeysOnly => (ProjectionProjectionType::KEYS_ONLY, None),
            Self::Include(attributes) => {
                (ProjectionProjectionType::INCLUDE, Some(attributes.clone()))
            }
        };
        table::Projection::default()
            .projection_type(kind)
            .non_key_attributes(attributes)
    }
}

/// An index with a partition key of its own (`GlobalSecondaryIndexes`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlobalSecondaryIndex {
    /// `KeySchema`: the attribute by whose value items are spread.
    pub partition_key: KeyAttribute,
    /// `KeySchema`: the attribute by which items of one partition are sorted. Default: they are not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_key: Option<KeyAttribute>,
    /// `Projection`: which attributes it holds beside the keys. Default: all.
    #[serde(default, skip_serializing_if = "Projection::is_default")]
    pub projection: Projection,
    /// `ProvisionedThroughput` of an index of a table with provisioned capacity. Default: that of the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provisioned: Option<Throughput>,
    /// `OnDemandThroughput` of an index of a table that is paid for by request. Default: no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_request_units: Option<RequestUnits>,
    /// `ContributorInsightsSpecification`: which keys are used most. Default: it is not recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contributor_insights: Option<ContributorInsights>,
}

impl GlobalSecondaryIndex {
    /// An index over an attribute.
    #[track_caller]
    pub fn new(partition_key: impl Into<Value<String>>, key_type: KeyType) -> Self {
        Self {
            partition_key: KeyAttribute::new(partition_key, key_type),
            sort_key: None,
            projection: Projection::default(),
            provisioned: None,
            max_request_units: None,
            contributor_insights: None,
        }
    }

    /// `KeySchema`: the attribute by which items of one partition are sorted.
    #[must_use]
    #[track_caller]
    pub fn sort_key(mut self, name: impl Into<Value<String>>, key_type: KeyType) -> Self {
        self.sort_key = Some(KeyAttribute::new(name, key_type));
        self
    }

    /// `Projection`: which attributes it holds beside the keys.
    #[must_use]
    pub fn projection(mut self, projection: Projection) -> Self {
        self.projection = projection;
        self
    }

    /// `ProvisionedThroughput`, fixed or scaled.
    #[must_use]
    #[track_caller]
    pub fn provisioned(mut self, read: impl Into<Capacity>, write: impl Into<Capacity>) -> Self {
        self.provisioned = Some(Throughput::new(read, write));
        self
    }

    /// `OnDemandThroughput`: the most that is paid for by request, in request units a second.
    #[must_use]
    #[track_caller]
    pub fn max_request_units(
        mut self,
        read: impl Into<Value<i64>>,
        write: impl Into<Value<i64>>,
    ) -> Self {
        self.max_request_units = Some(RequestUnits::new(read, write));
        self
    }

    /// `ContributorInsightsSpecification`: records which keys are used most.
    #[must_use]
    pub fn contributor_insights(mut self, insights: ContributorInsights) -> Self {
        self.contributor_insights = Some(insights);
        self
    }

    /// What both kinds of tables write of it.
    pub(super) fn common(&self, name: &str) -> table::GlobalSecondaryIndex {
        let schema = key_schema(Some(&self.partition_key), self.sort_key.as_ref());
        table::GlobalSecondaryIndex::default()
            .index_name(name)
            .key_schema(alike(schema))
            .projection(self.projection.properties())
    }
}

/// An index that sorts the table's own partitions another way (`LocalSecondaryIndexes`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LocalSecondaryIndex {
    /// `KeySchema`: the attribute by which items of one partition are sorted.
    pub sort_key: KeyAttribute,
    /// `Projection`: which attributes it holds beside the keys. Default: all.
    #[serde(default, skip_serializing_if = "Projection::is_default")]
    pub projection: Projection,
}

impl LocalSecondaryIndex {
    /// An index over an attribute.
    #[track_caller]
    pub fn new(sort_key: impl Into<Value<String>>, key_type: KeyType) -> Self {
        Self {
            sort_key: KeyAttribute::new(sort_key, key_type),
            projection: Projection::default(),
        }
    }

    /// `Projection`: which attributes it holds beside the keys.
    #[must_use]
    pub fn projection(mut self, projection: Projection) -> Self {
        self.projection = projection;
        self
    }

    pub(super) fn properties(
        &self,
        name: &str,
        partition_key: Option<&KeyAttribute>,
    ) -> table::LocalSecondaryIndex {
        table::LocalSecondaryIndex::default()
            .index_name(name)
            .key_schema(key_schema(partition_key, Some(&self.sort_key)))
            .projection(self.projection.properties())
    }
}
