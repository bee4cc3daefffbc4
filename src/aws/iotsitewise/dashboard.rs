// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::Dashboard` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::Dashboard`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dashboard.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dashboard(Body);

resource! { Dashboard "AWS::IoTSiteWise::Dashboard" }

impl Dashboard {
    /// `DashboardDefinition`: string, at most 204800 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn dashboard_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DashboardDefinition", value);
        self
    }

    /// `DashboardDescription`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn dashboard_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DashboardDescription", value);
        self
    }

    /// `DashboardName`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn dashboard_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DashboardName", value);
        self
    }

    /// `ProjectId`: string, 36 characters. A change replaces the resource.
    #[track_caller]
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Dashboard> {
    /// `DashboardArn`
    #[inline]
    pub fn dashboard_arn(&self) -> Value<String> {
        self.attribute("DashboardArn")
    }

    /// `DashboardId`
    #[inline]
    pub fn dashboard_id(&self) -> Value<String> {
        self.attribute("DashboardId")
    }
}

/// `Tag` of `AWS::IoTSiteWise::Dashboard`.
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
