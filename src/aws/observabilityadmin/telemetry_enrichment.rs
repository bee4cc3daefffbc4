// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ObservabilityAdmin::TelemetryEnrichment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ObservabilityAdmin::TelemetryEnrichment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TelemetryEnrichment(Body);

resource! { TelemetryEnrichment "AWS::ObservabilityAdmin::TelemetryEnrichment" }

impl TelemetryEnrichment {
    /// `Scope`: `Scope`. Required. A change replaces the resource.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
        self
    }
}

impl Handle<TelemetryEnrichment> {
    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `Scope` of `AWS::ObservabilityAdmin::TelemetryEnrichment`.
    Scope
    ACCOUNT "ACCOUNT"
}
