// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::OpsItem` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::OpsItem`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OpsItem(Body);

resource! { OpsItem "AWS::SSM::OpsItem" }

impl OpsItem {
    /// `Category`: string, 1 to 64 characters, pattern `^(?!\s*$).+$`.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[\s\S]*\S[\s\S]*$`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Priority`: integer, 1 to 5.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Severity`: string, 1 to 64 characters, pattern `^(?!\s*$).+$`.
    #[track_caller]
    pub fn severity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Severity", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^(?!\s*$).+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 1000 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Title`: string, 1 to 1024 characters, pattern `^(?!\s*$).+$`. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

impl Handle<OpsItem> {
    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastModifiedBy`
    #[inline]
    pub fn last_modified_by(&self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `OpsItemArn`
    #[inline]
    pub fn ops_item_arn(&self) -> Value<String> {
        self.attribute("OpsItemArn")
    }

    /// `OpsItemId`
    #[inline]
    pub fn ops_item_id(&self) -> Value<String> {
        self.attribute("OpsItemId")
    }

    /// `OpsItemType`
    #[inline]
    pub fn ops_item_type(&self) -> Value<String> {
        self.attribute("OpsItemType")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `Tag` of `AWS::SSM::OpsItem`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
