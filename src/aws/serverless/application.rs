// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::Application` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Serverless::Application`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::Serverless::Application" }

impl Application {
    /// `Location`: any value. Required. A change replaces the resource.
    #[track_caller]
    pub fn location(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Location", value);
        self
    }

    /// `NotificationARNs`: list of strings.
    #[track_caller]
    pub fn notification_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotificationARNs", value);
        self
    }

    /// `Parameters`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Tags`: object. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `TimeoutInMinutes`: number. A change replaces the resource.
    #[track_caller]
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutInMinutes", value);
        self
    }
}

impl Handle<Application> {
    /// `Outputs.*`
    #[inline]
    pub fn outputs(&self) -> Value<String> {
        self.attribute("Outputs.*")
    }
}
