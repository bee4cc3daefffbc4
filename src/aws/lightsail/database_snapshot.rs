// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::DatabaseSnapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Lightsail::DatabaseSnapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-databasesnapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseSnapshot(Body);

resource! { DatabaseSnapshot "AWS::Lightsail::DatabaseSnapshot" }

impl DatabaseSnapshot {
    /// `RelationalDatabaseName`: string, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn relational_database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelationalDatabaseName", value);
        self
    }

    /// `RelationalDatabaseSnapshotName`: string, 2 to 255 characters, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn relational_database_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelationalDatabaseSnapshotName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DatabaseSnapshot> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Engine`
    #[inline]
    pub fn engine(&self) -> Value<String> {
        self.attribute("Engine")
    }

    /// `EngineVersion`
    #[inline]
    pub fn engine_version(&self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// `FromRelationalDatabaseArn`
    #[inline]
    pub fn from_relational_database_arn(&self) -> Value<String> {
        self.attribute("FromRelationalDatabaseArn")
    }

    /// `FromRelationalDatabaseBlueprintId`
    #[inline]
    pub fn from_relational_database_blueprint_id(&self) -> Value<String> {
        self.attribute("FromRelationalDatabaseBlueprintId")
    }

    /// `FromRelationalDatabaseBundleId`
    #[inline]
    pub fn from_relational_database_bundle_id(&self) -> Value<String> {
        self.attribute("FromRelationalDatabaseBundleId")
    }

    /// `FromRelationalDatabaseName`
    #[inline]
    pub fn from_relational_database_name(&self) -> Value<String> {
        self.attribute("FromRelationalDatabaseName")
    }

    /// `Location`
    #[inline]
    pub fn location(&self) -> Value<Node> {
        self.attribute("Location")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// `SizeInGb`
    #[inline]
    pub fn size_in_gb(&self) -> Value<i64> {
        self.attribute("SizeInGb")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `SupportCode`
    #[inline]
    pub fn support_code(&self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// `Tag` of `AWS::Lightsail::DatabaseSnapshot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
