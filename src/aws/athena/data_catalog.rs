// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Athena::DataCatalog` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::Athena::DataCatalog`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCatalog(Body);

resource! { DataCatalog "AWS::Athena::DataCatalog" }

impl DataCatalog {
    /// `ConnectionType`: string.
    #[track_caller]
    pub fn connection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionType", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Error`: string.
    #[track_caller]
    pub fn error(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Error", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: map of strings.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::Athena::DataCatalog`.
    Status
    CREATE_IN_PROGRESS "CREATE_IN_PROGRESS"
    CREATE_COMPLETE "CREATE_COMPLETE"
    CREATE_FAILED "CREATE_FAILED"
    CREATE_FAILED_CLEANUP_IN_PROGRESS "CREATE_FAILED_CLEANUP_IN_PROGRESS"
    CREATE_FAILED_CLEANUP_COMPLETE "CREATE_FAILED_CLEANUP_COMPLETE"
    CREATE_FAILED_CLEANUP_FAILED "CREATE_FAILED_CLEANUP_FAILED"
    DELETE_IN_PROGRESS "DELETE_IN_PROGRESS"
    DELETE_COMPLETE "DELETE_COMPLETE"
    DELETE_FAILED "DELETE_FAILED"
}

/// `Tag` of `AWS::Athena::DataCatalog`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::Athena::DataCatalog`.
    Type
    LAMBDA "LAMBDA"
    GLUE "GLUE"
    HIVE "HIVE"
    FEDERATED "FEDERATED"
}
