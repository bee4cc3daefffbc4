//! A native synthesizer for AWS CloudFormation: typed definitions in, checked templates out.
//!
//! ```
//! use formwork::prelude::*;
//!
//! let mut stack = Stack::new("orders");
//! let rejected = stack.add(Queue::new("Rejected").retention(days(14)));
//! let orders = stack.add(Queue::new("Orders").dead_letter(&rejected, 5));
//! stack.output("QueueUrl", orders.url());
//!
//! let app = App::new().stack(stack);
//! let synthesis = formwork::synth::synthesize(&app, &SynthOptions::default());
//! assert!(synthesis.diagnostics.is_empty());
//! let template = formwork::syntax::to_json(&synthesis.template("orders").unwrap().node());
//! assert!(template.contains("AWS::SQS::Queue"));
//! ```
//!
//! # The map
//!
//! Data flows one way: definition → template → diagnostics and output.
//!
//! ```text
//!  Rust builders ───────────────► definition ──► synth ──► template ──► syntax ──► files
//!  *.yaml ──► syntax ──► value ──►    ▲                        │
//!                            constructs, aws                   ▼
//!  template.{json,yaml} ──► syntax ──► value ─────────────► validate ──► diagnostic ──► text, JSON
//!                                                              ▲
//!                                                            facts
//! ```
//!
//! | room | what lives there |
//! |---|---|
//! | [`value`] | the one tree with the place of every part, typed values, intrinsic functions, units |
//! | [`diagnostic`] | what we say when something is wrong, and how it is shown |
//! | [`syntax`] | YAML and JSON text from and to the tree |
//! | `grammar` | the small languages within values: event patterns, filter policies, schedules |
//! | [`iam`] | statements, policies, principals, conditions; merging and splitting them |
//! | [`template`] | the CloudFormation document, in its canonical order |
//! | [`definition`] | apps, stacks, handles, the [`Construct`](definition::Construct) trait, and the context into which it lowers |
//! | [`aws`] | every resource type, generated from the facts, behind a Cargo feature per service |
//! | [`constructs`] | the constructs, one file or folder each |
//! | [`facts`] | what is known of every resource type: one image, read in place |
//! | [`validate`] | any template: transforms written out, the engine, and the rules, each a file with its page |
//! | [`synth`] | from definitions to templates: lowering, permissions, policies, cross-stack references, checks, validation, assets |
//! | `cli` | the commands; the only room that reads the environment or prints |
//!
//! Who may import whom is a test (`tests/architecture.rs`).
//!
//! # What always holds
//!
//! - **Nothing a user writes makes the library fail or panic.** Builders return no `Result`: what is wrong travels as data and
//!   all of it is reported together, because one error a run wastes the user's time.
//! - **The same input gives the same bytes**, on every platform: no clock, no randomness, no order of a hash map, no absolute
//!   path. Otherwise a deployment would change what nobody changed.
//! - **A logical id is the name that the user gave**, with a readable suffix for what belongs to it. Moving code around must
//!   not replace a table. The one exception is documented where it is made: a REST API's deployment, which must be replaced.
//! - **No I/O outside of `cli` and of taking in assets** ([`synth`]), so that a build tool can call the library anywhere.
//! - **Output is written whole or not at all.** A failed run leaves what was there.
//! - **Nothing is hidden in a template**: no functions of ours, no custom resources, no metadata for us.
//! - **What a user hands in ends quickly.** Reading, conditions, patterns and the values of functions have budgets; when one is
//!   spent nothing false is said.
//! - **Generated code holds no logic, and written code no generated part**: `src/aws/` and `src/facts/data/` come from
//!   `cargo xtask`.
//! - **`snapshots/` is never edited by hand**; a change there is explained in the commit.

#[cfg(all(doctest, feature = "cli"))]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod aws;
#[cfg(feature = "cli")]
pub mod cli;
pub mod constructs;
pub mod definition;
pub mod diagnostic;
pub mod facts;
mod grammar;
pub mod iam;
pub mod syntax;
pub mod synth;
pub mod template;
pub mod validate;
pub mod value;

/// What a stack definition usually needs.
pub mod prelude {
    pub use crate::constructs::*;
    pub use crate::definition::{
        Access, App, Base, Construct, Definition, Environment, Handle, Lowering, Metric, Output,
        Parameter, ParameterReference, ReferenceStrength, Resource, Scope, Stack,
    };
    pub use crate::iam::{Conditions, Effect, PolicyDocument, Principal, Statement};
    pub use crate::synth::{AssetLocation, SynthOptions};
    pub use crate::template::DeletionPolicy;
    pub use crate::value::{
        Condition, Duration, Node, Rate, Size, Value, and, base64, bytes, cidr, condition, days,
        equals, find_in_map, find_in_map_or, format, get_azs, gibibytes, hours, if_else,
        import_value, join, json_text, kibibytes, length, mebibytes, milliseconds, minutes, not,
        or, per_second, pseudo, seconds, secret, select, split, ssm_parameter, ssm_secure, sub,
        to_json_string, transform,
    };
}
