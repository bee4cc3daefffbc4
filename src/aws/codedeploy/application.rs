// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeDeploy::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::CodeDeploy::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::CodeDeploy::Application" }

impl Application {
    /// `ApplicationName`: string, 1 to 100 characters, pattern `^[A-Za-z0-9+=,.@_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `ComputePlatform`: `ComputePlatform`. A change replaces the resource.
    #[track_caller]
    pub fn compute_platform(mut self, value: impl IntoValue<ComputePlatform>) -> Self {
        self.0.set("ComputePlatform", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `ComputePlatform` of `AWS::CodeDeploy::Application`.
    ComputePlatform
    ECS "ECS"
    LAMBDA "Lambda"
    SERVER "Server"
}

/// `Tag` of `AWS::CodeDeploy::Application`.
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
