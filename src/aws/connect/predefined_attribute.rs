// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::PredefinedAttribute` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::PredefinedAttribute`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PredefinedAttribute(Body);

resource! { PredefinedAttribute "AWS::Connect::PredefinedAttribute" }

impl PredefinedAttribute {
    /// `AttributeConfiguration`: `AttributeConfiguration`.
    #[track_caller]
    pub fn attribute_configuration(
        mut self,
        value: impl IntoValue<AttributeConfiguration>,
    ) -> Self {
        self.0.set("AttributeConfiguration", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Purposes`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn purposes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Purposes", value);
        self
    }

    /// `Values`: `Values`.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<Values>) -> Self {
        self.0.set("Values", value);
        self
    }
}

impl Handle<PredefinedAttribute> {
    /// `LastModifiedRegion`
    #[inline]
    pub fn last_modified_region(&self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }
}

/// `AttributeConfiguration` of `AWS::Connect::PredefinedAttribute`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeConfiguration(Properties);

properties! { AttributeConfiguration }

impl AttributeConfiguration {
    /// `EnableValueValidationOnAssociation`: boolean.
    #[track_caller]
    pub fn enable_value_validation_on_association(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableValueValidationOnAssociation", value);
        self
    }

    /// `IsReadOnly`: boolean.
    #[track_caller]
    pub fn is_read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsReadOnly", value);
        self
    }
}

/// `Values` of `AWS::Connect::PredefinedAttribute`.
#[derive(Clone, Default)]
#[must_use]
pub struct Values(Properties);

properties! { Values }

impl Values {
    /// `StringList`: list of strings, 1 to 500 items.
    #[track_caller]
    pub fn string_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StringList", value);
        self
    }
}
