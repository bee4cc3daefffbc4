// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RoboMaker::SimulationApplicationVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RoboMaker::SimulationApplicationVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SimulationApplicationVersion(Body);

resource! { SimulationApplicationVersion "AWS::RoboMaker::SimulationApplicationVersion" }

impl SimulationApplicationVersion {
    /// `Application`: string, pattern `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Application", value);
        self
    }

    /// `CurrentRevisionId`: string, 1 to 40 characters, pattern `[a-zA-Z0-9_.\-]*`. A change replaces the resource.
    #[track_caller]
    pub fn current_revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CurrentRevisionId", value);
        self
    }
}

impl Handle<SimulationApplicationVersion> {
    /// `ApplicationVersion`
    #[inline]
    pub fn application_version(&self) -> Value<String> {
        self.attribute("ApplicationVersion")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
