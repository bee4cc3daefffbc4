// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::MeteredProduct` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Deadline::MeteredProduct`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MeteredProduct(Body);

resource! { MeteredProduct "AWS::Deadline::MeteredProduct" }

impl MeteredProduct {
    /// `LicenseEndpointId`: string, pattern `^le-[0-9a-f]{32}$`. A change replaces the resource.
    #[track_caller]
    pub fn license_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseEndpointId", value);
        self
    }

    /// `ProductId`: string, pattern `^[0-9a-z]{1,32}-[.0-9a-z]{1,32}$`. A change replaces the resource.
    #[track_caller]
    pub fn product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductId", value);
        self
    }
}

impl Handle<MeteredProduct> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Family`
    #[inline]
    pub fn family(&self) -> Value<String> {
        self.attribute("Family")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<i64> {
        self.attribute("Port")
    }

    /// `Vendor`
    #[inline]
    pub fn vendor(&self) -> Value<String> {
        self.attribute("Vendor")
    }
}
