// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::TopicV2` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::TopicV2`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topicv2.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicV2(Body);

resource! { TopicV2 "AWS::QuickSight::TopicV2" }

impl TopicV2 {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `CustomInstructions`: `CustomInstructions`.
    #[track_caller]
    pub fn custom_instructions(mut self, value: impl IntoValue<CustomInstructions>) -> Self {
        self.0.set("CustomInstructions", value);
        self
    }

    /// `DataSetRelations`: list of `DataSetRelation`, at most 32 items.
    #[track_caller]
    pub fn data_set_relations(mut self, value: impl IntoValue<ListOf<DataSetRelation>>) -> Self {
        self.0.set("DataSetRelations", value);
        self
    }

    /// `DataSets`: list of `DataSetReference`, 1 to 32 items.
    #[track_caller]
    pub fn data_sets(mut self, value: impl IntoValue<ListOf<DataSetReference>>) -> Self {
        self.0.set("DataSets", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FolderArns`: list of strings, at most 20 items. A change replaces the resource.
    #[track_caller]
    pub fn folder_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FolderArns", value);
        self
    }

    /// `Name`: string, 1 to 128 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Permissions`: list of `ResourcePermission`, 1 to 64 items.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<ResourcePermission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TopicId`: string, at most 256 characters, pattern `^[A-Za-z0-9-_.\\+]*$`. A change replaces the resource.
    #[track_caller]
    pub fn topic_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicId", value);
        self
    }
}

impl Handle<TopicV2> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `CustomInstructions` of `AWS::QuickSight::TopicV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomInstructions(Properties);

properties! { CustomInstructions }

impl CustomInstructions {
    /// `CustomInstructionsString`: string, at most 5000 characters. Required.
    #[track_caller]
    pub fn custom_instructions_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomInstructionsString", value);
        self
    }
}

/// `DataSetReference` of `AWS::QuickSight::TopicV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetReference(Properties);

properties! { DataSetReference }

impl DataSetReference {
    /// `DataSetArn`: string. Required.
    #[track_caller]
    pub fn data_set_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetArn", value);
        self
    }

    /// `DataSetName`: string, at most 256 characters.
    #[track_caller]
    pub fn data_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetName", value);
        self
    }
}

/// `DataSetRelation` of `AWS::QuickSight::TopicV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetRelation(Properties);

properties! { DataSetRelation }

impl DataSetRelation {
    /// `Left`: `DataSetRelationEndpoint`. Required.
    #[track_caller]
    pub fn left(mut self, value: impl IntoValue<DataSetRelationEndpoint>) -> Self {
        self.0.set("Left", value);
        self
    }

    /// `Right`: `DataSetRelationEndpoint`. Required.
    #[track_caller]
    pub fn right(mut self, value: impl IntoValue<DataSetRelationEndpoint>) -> Self {
        self.0.set("Right", value);
        self
    }
}

/// `DataSetRelationEndpoint` of `AWS::QuickSight::TopicV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetRelationEndpoint(Properties);

properties! { DataSetRelationEndpoint }

impl DataSetRelationEndpoint {
    /// `ColumnNames`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ColumnNames", value);
        self
    }

    /// `DataSetArn`: string. Required.
    #[track_caller]
    pub fn data_set_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetArn", value);
        self
    }
}

/// `ResourcePermission` of `AWS::QuickSight::TopicV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePermission(Properties);

properties! { ResourcePermission }

impl ResourcePermission {
    /// `Actions`: list of strings, 1 to 20 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Principal`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }
}

/// `Tag` of `AWS::QuickSight::TopicV2`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
