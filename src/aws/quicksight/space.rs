// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Space` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::Space`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-space.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Space(Body);

resource! { Space "AWS::QuickSight::Space" }

impl Space {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `^[\P{C}\n\r\t\f\v\p{Cf}]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[\P{C}\n\r\t\f\v\p{Cf}]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Permissions`: list of `ResourcePermission`.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<ResourcePermission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Resources`: list of `SpaceResource`.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<SpaceResource>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `SpaceId`: string, 1 to 256 characters, pattern `^[0-9a-zA-Z-_=.+]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn space_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpaceId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Space> {
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

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `ResourcePermission` of `AWS::QuickSight::Space`.
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

/// `SpaceResource` of `AWS::QuickSight::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpaceResource(Properties);

properties! { SpaceResource }

impl SpaceResource {
    /// `ResourceArn`: string. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `ResourceType`: `SpaceResourceResourceType`. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<SpaceResourceResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }
}

choice! {
    /// `SpaceResourceResourceType` of `AWS::QuickSight::Space`.
    SpaceResourceResourceType
    TOPIC "TOPIC"
    DASHBOARD "DASHBOARD"
    KNOWLEDGE_BASE "KNOWLEDGE_BASE"
    ACTION_CONNECTOR "ACTION_CONNECTOR"
    DATA_SET "DATA_SET"
}

/// `Tag` of `AWS::QuickSight::Space`.
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
