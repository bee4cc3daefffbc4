// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Omics::RunGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Omics::RunGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-rungroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RunGroup(Body);

resource! { RunGroup "AWS::Omics::RunGroup" }

impl RunGroup {
    /// `MaxCpus`: number, 1 to 100000.
    #[track_caller]
    pub fn max_cpus(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxCpus", value);
        self
    }

    /// `MaxDuration`: number, 1 to 100000.
    #[track_caller]
    pub fn max_duration(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxDuration", value);
        self
    }

    /// `MaxGpus`: number, 1 to 100000.
    #[track_caller]
    pub fn max_gpus(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxGpus", value);
        self
    }

    /// `MaxRuns`: number, 1 to 100000.
    #[track_caller]
    pub fn max_runs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxRuns", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RunGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
