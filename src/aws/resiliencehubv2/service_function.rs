// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResilienceHubV2::ServiceFunction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResilienceHubV2::ServiceFunction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceFunction(Body);

resource! { ServiceFunction "AWS::ResilienceHubV2::ServiceFunction" }

impl ServiceFunction {
    /// `Criticality`: `Criticality`. Required.
    #[track_caller]
    pub fn criticality(mut self, value: impl IntoValue<Criticality>) -> Self {
        self.0.set("Criticality", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ServiceArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceArn", value);
        self
    }
}

impl Handle<ServiceFunction> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ResourceCount`
    #[inline]
    pub fn resource_count(&self) -> Value<i64> {
        self.attribute("ResourceCount")
    }

    /// `ServiceFunctionId`
    #[inline]
    pub fn service_function_id(&self) -> Value<String> {
        self.attribute("ServiceFunctionId")
    }

    /// `Source`
    #[inline]
    pub fn source(&self) -> Value<String> {
        self.attribute("Source")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `Criticality` of `AWS::ResilienceHubV2::ServiceFunction`.
    Criticality
    PRIMARY "PRIMARY"
    SUPPLEMENTAL "SUPPLEMENTAL"
}
