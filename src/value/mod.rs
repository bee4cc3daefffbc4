//! The one tree that carries everything to the output, with the place where a person wrote it.
//!
//! [`Node`] is the untyped tree, [`Value`] its typed face on the builder side: a literal or an intrinsic function.
//! Durations, sizes and rates are types of their own ([`Duration`], [`Size`], [`Rate`]), so that a bare number never has to
//! be guessed at.

mod by_key;
mod deserialize;
mod intrinsic;
mod node;
mod origin;
mod reference;
mod text;
mod typed;
mod unit;

pub use by_key::{ReadVariant, by_key};
pub use deserialize::{Located, Problem, from_node, from_node_collecting};
pub(crate) use deserialize::{ProblemKind, nearest, suggestion};
pub use intrinsic::{
    Condition, SecretReference, and, base64, cidr, condition, equals, find_in_map, find_in_map_or,
    for_each, get_att, get_azs, get_stack_output, if_else, import_value, join, length, not, or,
    pseudo, reference, secret, select, split, ssm_parameter, ssm_secure, sub, to_json_string,
    transform,
};
pub use node::{Entry, Map, Node, NodeKind, is_intrinsic_name};
pub use origin::{FileId, Lines, Origin, Position, Source, Sources, Span};
pub use reference::{Reference, SubPart, qualify, rewrite_references, sub_parts, visit_references};
pub use text::{Text, format, json_text};
pub use typed::{Literal, Value};
pub use unit::{
    Duration, ParseUnitError, Rate, Size, bytes, days, gibibytes, hours, kibibytes, mebibytes,
    milliseconds, minutes, per_second, seconds,
};
