/* What Node runs the program with. Large objects of a build live long: with room for the young ones it takes a tenth less of processor and memory. */
module.exports = ['--max-semi-space-size=32'];
