// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::Parameter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::Parameter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameter(Body);

resource! { Parameter "AWS::SSM::Parameter" }

impl Parameter {
    /// `AllowedPattern`: string, at most 1024 characters.
    #[track_caller]
    pub fn allowed_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllowedPattern", value);
        self
    }

    /// `DataType`: `DataType`, at most 128 characters.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Policies`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Policies", value);
        self
    }

    /// `Tags`: map of strings, at most 1000 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tier`: `Tier`.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<Tier>) -> Self {
        self.0.set("Tier", value);
        self
    }

    /// `Type`: `Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

impl Handle<Parameter> {
    /// `AllowedPattern`
    #[inline]
    pub fn allowed_pattern(&self) -> Value<String> {
        self.attribute("AllowedPattern")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DataType`
    #[inline]
    pub fn data_type(&self) -> Value<String> {
        self.attribute("DataType")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `Policies`
    #[inline]
    pub fn policies(&self) -> Value<String> {
        self.attribute("Policies")
    }

    /// `Tier`
    #[inline]
    pub fn tier(&self) -> Value<String> {
        self.attribute("Tier")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `Value`
    #[inline]
    pub fn value(&self) -> Value<String> {
        self.attribute("Value")
    }
}

choice! {
    /// `DataType` of `AWS::SSM::Parameter`.
    DataType
    TEXT "text"
    AWS_EC2_IMAGE "aws:ec2:image"
}

choice! {
    /// `Tier` of `AWS::SSM::Parameter`.
    Tier
    STANDARD "Standard"
    ADVANCED "Advanced"
    INTELLIGENT_TIERING "Intelligent-Tiering"
}

choice! {
    /// `Type` of `AWS::SSM::Parameter`.
    Type
    STRING "String"
    STRING_LIST "StringList"
}
