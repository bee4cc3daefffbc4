// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::Project` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::Project`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-project.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Project(Body);

resource! { Project "AWS::IoTSiteWise::Project" }

impl Project {
    /// `AssetIds`: list of strings.
    #[track_caller]
    pub fn asset_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AssetIds", value);
        self
    }

    /// `PortalId`: string, 36 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn portal_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortalId", value);
        self
    }

    /// `ProjectDescription`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn project_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectDescription", value);
        self
    }

    /// `ProjectName`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn project_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Project> {
    /// `ProjectArn`
    #[inline]
    pub fn project_arn(&self) -> Value<String> {
        self.attribute("ProjectArn")
    }

    /// `ProjectId`
    #[inline]
    pub fn project_id(&self) -> Value<String> {
        self.attribute("ProjectId")
    }
}

/// `Tag` of `AWS::IoTSiteWise::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
